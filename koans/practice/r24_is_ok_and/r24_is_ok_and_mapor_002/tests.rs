#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn tells_which_way() {
        let noon = SystemTime::UNIX_EPOCH + Duration::from_secs(43_200);
        let clock = |station, shown| Clock { station, shown };
        let clocks = [
            clock("Olten", noon + Duration::from_secs(4)),
            clock("Basel", noon - Duration::from_secs(90)),
            clock("Chur", noon + Duration::from_millis(900)),
        ];
        assert_eq!(wrong(&clocks, noon), ["Olten+", "Basel-"]);
        assert!(clocks[0].ahead(noon) && !clocks[0].behind(noon));
    }
}
