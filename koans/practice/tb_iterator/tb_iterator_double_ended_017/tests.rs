#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn up_and_down() {
        assert_eq!(ride(false), "-1 0 1 2");
        assert_eq!(ride(true), "<2 <1 <0 <-1");
        assert_eq!(stops(3, 2).next(), None);
    }
}
