#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn gears() {
        let l = [(10.0, 2), (20.0, 4)];
        assert_eq!(gear(&l, 8.0, false), 2);
        assert_eq!(gear(&l, 15.0, false), 4);
        assert_eq!(gear(&l, 30.0, false), 7);
        assert_eq!(gear(&l, 30.0, true), 1);
    }
}
