#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shows_month() {
        let p = Packet {
            variety: "Leek".into(),
            sow_month: 4,
            count: 90,
        };
        assert_eq!(labels(&[p]), ["Leek x90 (April)"]);
    }
    #[test]
    fn glass() {
        let p = Packet {
            variety: "Okra".into(),
            sow_month: 1,
            count: 5,
        };
        assert_eq!(p.month_name(), "under glass");
    }
}
