#[cfg(test)]
mod tests {
    use super::*;

    fn plot(width: usize) -> Plot {
        let plants = HashMap::from([("kale".to_string(), 6), ("dill".to_string(), 1)]);
        Plot { width, plants }
    }

    #[test]
    fn crowds() {
        assert_eq!(crowded(&plot(1), "kale"), Some(true));
        assert_eq!(crowded(&plot(1), "dill"), Some(false));
        assert_eq!(crowded(&plot(1), "rose"), None);
    }
}
