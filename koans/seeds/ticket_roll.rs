use std::cell::Cell;

pub struct Roll {
    pub next: Cell<u32>,
    pub last: u32,
}

pub fn new_roll(last: u32) -> Roll {
    let next = Cell::new(1);
    Roll { next, last }
}

pub fn tear(roll: &Roll) -> Result<u32, String> {
    let number = roll.next.get();
    let left = roll.last.checked_sub(number).ok_or("roll is empty")?;
    roll.next.set(number + 1);
    Ok(left)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_down() {
        let roll = new_roll(2);
        assert_eq!(tear(&roll), Ok(1));
        assert_eq!(tear(&roll), Ok(0));
        assert_eq!(tear(&roll), Err("roll is empty".to_string()));
    }

    #[test]
    fn starts_at_one() {
        assert_eq!(new_roll(5).next.get(), 1);
    }
}
