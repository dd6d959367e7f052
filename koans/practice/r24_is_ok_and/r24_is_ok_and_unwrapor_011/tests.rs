#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn least_lag_wins() {
        let replicas = [
            Replica::new("fra", || Ok(90)),
            Replica::new("ams", || Ok(4)),
            Replica::new("lon", || Err("down".into())),
        ];
        assert_eq!(best(&replicas, 100), Some("ams"));
        assert_eq!(best(&replicas, 3), None);
        assert_eq!(replicas.each_ref().map(Replica::score), [10, 200, 0]);
    }
}
