use std::cell::Cell;

pub struct Berth {
    pub size: u32,
    pub free: Cell<bool>,
}

pub fn build(size: &u32) -> Berth {
    let free = Cell::new(true);
    Berth { size: *size, free }
}

pub fn moor(quay: &[Berth], ship: u32) -> Option<usize> {
    let spot = quay.iter().position(|b| b.free.get() && b.size >= ship)?;
    quay[spot].free.set(false);
    Some(spot)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_a_berth_once() {
        let quay = [build(&30), build(&80)];
        assert_eq!(moor(&quay, 50), Some(1));
        assert_eq!(moor(&quay, 50), None);
        assert!(quay[0].free.get());
    }

    #[test]
    fn keeps_the_size() {
        assert_eq!(build(&12).size, 12);
    }
}
