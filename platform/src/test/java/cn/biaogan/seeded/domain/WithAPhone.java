package cn.biaogan.seeded.domain;

import cn.biaogan.platform.kernel.PersonalData;

record WithAPhone(String phone, @PersonalData String email) {}
