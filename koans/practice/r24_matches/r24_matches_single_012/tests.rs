#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn blooms_after_three_ticks() {
        let mut garden = Garden {
            plots: vec![Plot::Bare, Plot::Seed(2), Plot::Flower],
        };
        assert!(garden.sow(0));
        assert!(!garden.sow(0) && !garden.sow(2) && !garden.sow(9));
        assert_eq!([garden.tick(), garden.tick(), garden.tick()], [1, 0, 1]);
        assert_eq!(garden.plots, [Plot::Flower; 3]);
    }
}
