use std::str::FromStr;

pub struct Score {
    pub home: u8,
    pub away: u8,
}

pub fn read_score(text: &str) -> Result<Score, String> {
    let (left, right) = text.split_once(':').ok_or("no colon")?;
    let home = u8::from_str(left).map_err(|e| e.to_string())?;
    let away = u8::from_str(right).map_err(|_| format!("away {right}"))?;
    Ok(Score { home, away })
}

pub fn margin(text: &str) -> Result<u8, String> {
    let score = read_score(text)?;
    Ok(score.home.abs_diff(score.away))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_both_sides() {
        let score = read_score("3:1").unwrap();
        assert_eq!((score.home, score.away), (3, 1));
        assert_eq!(margin("1:5"), Ok(4));
    }

    #[test]
    fn rejects_bad_text() {
        assert_eq!(margin("31"), Err("no colon".to_string()));
        assert_eq!(margin("1:x"), Err("away x".to_string()));
        assert!(margin("a:2").is_err());
    }
}
