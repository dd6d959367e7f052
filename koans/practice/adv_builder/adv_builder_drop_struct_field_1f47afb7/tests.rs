#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timer_counts_down() {
        let timer = Timer::new("egg", 4);
        assert_eq!(timer.clone(), timer);
    }
}
