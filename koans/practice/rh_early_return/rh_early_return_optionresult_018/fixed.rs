use std::collections::BTreeMap;

#[derive(Debug, PartialEq)]
pub struct RuleError(pub String);

pub type Rules = BTreeMap<&'static str, &'static str>;

pub fn quiet_from(rules: &Rules, day: &str) -> Result<u8, RuleError> {
    let text = rules
        .get(day)
        .or_else(|| rules.get("default"))
        .ok_or_else(|| RuleError(format!("no rule for {day}")))?;
    if *text == "never" {
        return Ok(24);
    }
    text.parse()
        .map_err(|_| RuleError(format!("bad hour {text}")))
}
