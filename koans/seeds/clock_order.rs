use std::cmp::Ordering;

pub struct Clock {
    pub hour: u8,
    pub minute: u8,
}

pub fn clock(text: &str) -> Result<Clock, String> {
    let (hour, minute) = text.split_once(':').ok_or("no colon")?;
    let hour = hour.parse().map_err(|_| format!("hour {hour}"))?;
    let minute = minute.parse().map_err(|_| format!("minute {minute}"))?;
    Ok(Clock { hour, minute })
}

pub fn which_first(left: &str, right: &str) -> Result<Ordering, String> {
    let (a, b) = (clock(left)?, clock(right)?);
    Ok(a.hour.cmp(&b.hour).then(a.minute.cmp(&b.minute)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orders_clocks() {
        assert_eq!(which_first("9:05", "10:00"), Ok(Ordering::Less));
        assert_eq!(which_first("9:05", "9:01"), Ok(Ordering::Greater));
        assert_eq!(which_first("09:05", "9:5"), Ok(Ordering::Equal));
    }

    #[test]
    fn names_the_bad_part() {
        assert_eq!(clock("x:1").err(), Some("hour x".to_string()));
        assert_eq!(clock("1:y").err(), Some("minute y".to_string()));
        assert_eq!(which_first("1:1", "12"), Err("no colon".to_string()));
    }
}
