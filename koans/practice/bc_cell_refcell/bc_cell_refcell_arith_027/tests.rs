#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn game() {
        let t = Table::default();
        assert_eq!(t.hit(Hit::Bumper), 100);
        t.hit(Hit::Ramp);
        assert_eq!(t.hit(Hit::Bumper), 300);
        assert_eq!(t.hit(Hit::Drain), 0);
        assert_eq!(t.high.get(), 300);
        assert_eq!(t.hit(Hit::Bumper), 100);
    }
}
