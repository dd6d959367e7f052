use std::cell::RefCell;

#[derive(Debug, PartialEq, Eq)]
pub struct Interview {
    pub day: u8,
    pub panel: u8,
}

pub fn schedule(log: &RefCell<Vec<String>>, text: &str, panel: u8) -> Result<String, String> {
    let day: u8 = text.parse().map_err(|_| format!("bad day {text}"))?;
    let line = format!("{:?}", Interview { day, panel });
    log.borrow_mut().push(line.clone());
    Ok(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_to_the_log() {
        let log = RefCell::new(Vec::new());
        let line = schedule(&log, "17", 3).unwrap();
        assert_eq!(line, "Interview { day: 17, panel: 3 }");
        assert_eq!(*log.borrow(), vec![line]);
    }

    #[test]
    fn bad_day_is_not_logged() {
        let log = RefCell::new(Vec::new());
        assert_eq!(schedule(&log, "May", 1), Err("bad day May".to_string()));
        assert!(log.borrow().is_empty());
    }
}
