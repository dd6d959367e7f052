#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads_a_line() {
        let q: Quake = "Etna east @ 7.5".parse().ok().unwrap();
        assert_eq!((q.place.as_str(), q.depth_km), ("Etna east", 7.5));
        let q: Quake = "a@b@12".parse().ok().unwrap();
        assert_eq!((q.place.as_str(), q.depth_km), ("a@b", 12.0));
    }
    #[test]
    fn tells_the_errors_apart() {
        assert!(matches!(
            "Etna".parse::<Quake>(),
            Err(BulletinError::NoDepth)
        ));
        assert!(matches!("".parse::<Quake>(), Err(BulletinError::NoDepth)));
        assert!(matches!(
            "Etna @ deep".parse::<Quake>(),
            Err(BulletinError::BadDepth(_))
        ));
        assert!(matches!(
            shallowest("Etna @ 7\nHekla @"),
            Err(BulletinError::BadDepth(_))
        ));
    }
    #[test]
    fn finds_the_shallowest() {
        let q = shallowest("Etna @ 7.5\nHekla @ 2.25\nFuji @ 30")
            .ok()
            .unwrap()
            .unwrap();
        assert_eq!((q.place.as_str(), q.depth_km), ("Hekla", 2.25));
        assert_eq!(shallowest("Fuji @ 30").ok().unwrap().unwrap().place, "Fuji");
        assert!(shallowest("").ok().unwrap().is_none());
    }
}
