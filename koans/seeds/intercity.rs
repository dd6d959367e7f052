use std::str::FromStr;

pub struct Train {
    pub code: u32,
    pub late: bool,
}

impl FromStr for Train {
    type Err = String;
    fn from_str(text: &str) -> Result<Train, String> {
        let rest = text.strip_prefix("IC").ok_or("not an IC")?;
        let code = rest.parse().map_err(|_| format!("bad {rest}"))?;
        Ok(Train { code, late: false })
    }
}

pub fn needs_notice(train: &Train) -> bool {
    train.late || train.code > 900
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_train() {
        let mut train: Train = "IC512".parse().ok().unwrap();
        assert!(!needs_notice(&train));
        train.late = true;
        assert!(needs_notice(&train));
        assert!(needs_notice(&Train::from_str("IC901").ok().unwrap()));
    }

    #[test]
    fn refuses_other_texts() {
        assert_eq!(Train::from_str("RE5").err(), Some("not an IC".to_string()));
        assert_eq!(Train::from_str("IC?").err(), Some("bad ?".to_string()));
    }
}
