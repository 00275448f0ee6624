<#-- Below the form: there is no registration, so whom to ask. -->
<#macro content>
  <#if (pageId!"") == "login">
    <p class="biaogan-help">${msg("helpWithAccount")}</p>
  </#if>
</#macro>
