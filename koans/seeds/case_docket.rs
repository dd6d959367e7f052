use std::collections::BTreeMap;

#[derive(Debug, Clone)]
pub enum Stage {
    Filed,
    Heard { days: u8 },
    Closed,
}

pub fn latest_case(cases: &BTreeMap<u32, Stage>, limit: u32) -> Option<String> {
    let (number, stage) = cases.last_key_value()?;
    if *number > limit {
        return Some(String::from("sealed"));
    }
    Some(format!("case {number}: {stage:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_the_stage() {
        let mut cases = BTreeMap::from([(8, Stage::Filed), (11, Stage::Closed)]);
        assert_eq!(latest_case(&cases, 99).unwrap(), "case 11: Closed");
        cases.insert(12, Stage::Heard { days: 2 });
        let text = latest_case(&cases, 99).unwrap();
        assert_eq!(text, "case 12: Heard { days: 2 }");
    }

    #[test]
    fn sealed_or_missing() {
        let cases = BTreeMap::from([(70, Stage::Filed)]);
        assert_eq!(latest_case(&cases, 69).unwrap(), "sealed");
        assert_eq!(latest_case(&BTreeMap::new(), 1), None);
    }
}
