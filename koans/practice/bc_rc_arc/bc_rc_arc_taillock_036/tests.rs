#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn crowding() {
        let b = Building {
            flats: vec![SharedFlat::default(); 1],
        };
        assert!(["a", "b", "c"].iter().all(|n| b.move_in(0, n)));
        assert!(b.crowded(0));
        assert!(!b.crowded(1) && !b.move_in(1, "d"));
        assert_eq!(b.flat(0).unwrap().borrow().tenants[2], "c");
    }
}
