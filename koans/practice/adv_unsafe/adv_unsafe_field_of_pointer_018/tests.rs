#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn three_wagons() {
        let mut list = wagons(&[20, 35, 7]);
        assert_eq!(Train::couple(&mut list).tonnes(), 62);
        assert_eq!(Train::couple(&mut []).tonnes(), 0);
    }
}
