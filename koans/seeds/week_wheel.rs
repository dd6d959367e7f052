use std::collections::VecDeque;

#[derive(PartialEq, Debug)]
pub enum Weekday {
    Monday,
    Friday,
    Sunday,
}

pub fn wait_for(week: &mut VecDeque<Weekday>, goal: Weekday) -> Option<usize> {
    let steps = week.iter().position(|day| *day == goal)?;
    week.rotate_left(steps);
    Some(steps)
}

pub fn is_rest(week: &VecDeque<Weekday>) -> bool {
    week.front() == Some(&Weekday::Sunday)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turns_to_sunday() {
        let mut week = VecDeque::from([Weekday::Monday, Weekday::Friday, Weekday::Sunday]);
        assert!(!is_rest(&week));
        assert_eq!(wait_for(&mut week, Weekday::Sunday), Some(2));
        assert!(is_rest(&week));
    }

    #[test]
    fn no_such_day() {
        let mut week = VecDeque::from([Weekday::Monday]);
        assert_eq!(wait_for(&mut week, Weekday::Friday), None);
    }
}
