package cn.biaogan.seeded.apart;

import cn.biaogan.neighbour.Neighbour;

record SeesTheNeighbour(Neighbour neighbour) {}
