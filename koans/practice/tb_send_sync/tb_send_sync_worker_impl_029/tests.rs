#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn two_stations() {
        let belt = Belt::load(["bolt", "nut"].map(String::from));
        let out = belt
            .station(|p| p + "-washed")
            .station(|p| p.to_uppercase())
            .unload();
        assert_eq!(out, ["BOLT-WASHED", "NUT-WASHED"]);
    }
}
