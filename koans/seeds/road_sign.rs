use std::str::FromStr;

#[derive(Debug, Clone)]
pub struct Sign(pub String, pub u32);

impl FromStr for Sign {
    type Err = String;

    fn from_str(line: &str) -> Result<Sign, String> {
        let (text, limit) = line.split_once(':').ok_or("no colon in sign")?;
        Ok(Sign(text.to_string(), limit.parse().unwrap_or(50)))
    }
}

pub fn put_up(sign: &Sign, times: usize) -> Vec<Sign> {
    vec![sign.clone(); times]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_text_and_limit() {
        let sign: Sign = "School:30".parse().unwrap();
        assert_eq!(sign.0, "School");
        assert_eq!(sign.1, 30);
        assert!("School".parse::<Sign>().is_err());
    }

    #[test]
    fn same_sign_many_times() {
        let signs = put_up(&Sign("Bend".to_string(), 60), 3);
        assert_eq!(signs.len(), 3);
        assert_eq!(signs[2].0, "Bend");
    }
}
