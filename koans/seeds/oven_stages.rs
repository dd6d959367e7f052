use std::time::Duration;

#[derive(Clone, Debug)]
pub struct Stage {
    pub name: String,
    pub time: Duration,
}

pub fn split_stage(stage: &Stage, parts: u32) -> Result<Vec<Stage>, String> {
    let time = stage.time.checked_div(parts).ok_or("zero parts")?;
    let first = Stage {
        name: stage.name.to_uppercase(),
        time,
    };
    let mut last = first.clone();
    last.name.push_str(" END");
    Ok(vec![first, last])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proof() -> Stage {
        let name = "proof".to_string();
        let time = Duration::from_secs(90);
        Stage { name, time }
    }

    #[test]
    fn splits_the_time() {
        let stages = split_stage(&proof(), 3).unwrap();
        assert_eq!(stages[0].name, "PROOF");
        assert_eq!(stages[1].name, "PROOF END");
        assert_eq!(stages[1].time, Duration::from_secs(30));
    }

    #[test]
    fn zero_parts_is_an_error() {
        let result = split_stage(&proof(), 0);
        assert!(result.is_err());
    }
}
