use std::cmp::Ordering;

#[derive(Debug)]
pub struct Arrival {
    pub train: u32,
    pub minute: u32,
}

pub fn arrive(train: u32, minute: u32) -> Arrival {
    Arrival { train, minute }
}

pub fn verdict(arrivals: &[Arrival], planned: u32) -> Option<String> {
    let newest = arrivals.last()?;
    match newest.minute.cmp(&planned) {
        Ordering::Greater => Some(format!("late: {:?}", newest)),
        _ => Some(format!("{} in time", newest.train)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn newest_train_is_late() {
        let arrivals = [arrive(4, 10), arrive(6, 33)];
        let text = verdict(&arrivals, 30).unwrap();
        assert_eq!(text, "late: Arrival { train: 6, minute: 33 }");
    }

    #[test]
    fn punctual_or_missing() {
        let text = verdict(&[arrive(9, 20)], 20);
        assert_eq!(text, Some("9 in time".to_string()));
        assert_eq!(verdict(&[], 20), None);
    }
}
