#[cfg(test)]
mod tests {
    use super::*;

    fn plot(width: usize) -> Plot {
        let plants = HashMap::from([("kale".to_string(), 6), ("dill".to_string(), 1)]);
        Plot { width, plants }
    }

    #[test]
    fn moved_plants_leave() {
        let mut old = plot(3);
        let new = split_off(&mut old, "kale").unwrap();
        assert_eq!((new.width, new.plants["kale"]), (2, 6));
        assert!(split_off(&mut old, "kale").is_none());
        assert!(split_off(&mut plot(0), "dill").is_none());
    }
}
