#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_bike_in_that_place() {
        let rack = Mutex::new(Vec::new());
        assert!(ride(&rack, 2, 9).is_none());
    }
}
