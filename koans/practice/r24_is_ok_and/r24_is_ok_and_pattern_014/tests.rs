#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn opens() {
        let mut drawers = [
            Drawer { key: 1, rust: 0 },
            Drawer { key: 2, rust: 1 },
            Drawer { key: 9, rust: 0 },
        ];
        assert_eq!(open_all(&mut drawers, &[2, 1]), 1);
        assert_eq!(open_all(&mut drawers, &[2, 1]), 2);
        assert_eq!(drawers[0].turn(3), Err(Jam::WrongKey));
    }
    #[test]
    fn forces() {
        assert_eq!(force(&mut Drawer { key: 5, rust: 4 }), 4);
    }
}
