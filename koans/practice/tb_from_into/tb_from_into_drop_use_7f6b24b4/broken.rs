/// Birth and survival counts such as `B3/S23`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    birth: Vec<u32>,
    survive: Vec<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RuleError {
    NoSlash,
    Prefix { want: char, part: String },
    Count(char),
}

impl FromStr for Rule {
    type Err = RuleError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (birth, survive) = text.split_once('/').ok_or(RuleError::NoSlash)?;
        Ok(Rule {
            birth: counts(birth, 'B')?,
            survive: counts(survive, 'S')?,
        })
    }
}

fn counts(part: &str, want: char) -> Result<Vec<u32>, RuleError> {
    let digits = part.strip_prefix(want).ok_or_else(|| RuleError::Prefix {
        want,
        part: part.to_string(),
    })?;
    digits
        .chars()
        .map(|c| c.to_digit(9).ok_or(RuleError::Count(c)))
        .collect()
}
