use std::sync::Mutex;

pub struct Counter {
    pub desk: u8,
    pub drawn: Mutex<u32>,
}

pub fn open_desk(desk: u8) -> Counter {
    let drawn = Mutex::new(100);
    Counter { desk, drawn }
}

pub fn draw_number(counter: &Counter) -> Option<(u8, u32)> {
    let mut drawn = counter.drawn.lock().ok()?;
    *drawn = drawn.checked_add(1)?;
    Some((counter.desk, *drawn))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_up() {
        let counter = open_desk(3);
        assert_eq!(draw_number(&counter), Some((3, 101)));
        assert_eq!(draw_number(&counter), Some((3, 102)));
    }

    #[test]
    fn runs_out_of_numbers() {
        let counter = open_desk(1);
        *counter.drawn.lock().unwrap() = u32::MAX;
        assert_eq!(draw_number(&counter), None);
    }
}
