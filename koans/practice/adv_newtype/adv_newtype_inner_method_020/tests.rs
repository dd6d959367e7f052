#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn next_stop() {
        let stops: Sorted = [900, 250, 900, 400].into_iter().collect();
        assert_eq!(walk(&stops, 260), Some(140));
        assert_eq!(walk(&stops, 901), None);
    }
}
