#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn unloads() {
        let pages = pages_for("aЖbЯ");
        assert_eq!(pages.len(), 2);
        assert_eq!(pages[1].first, 0x400);
        assert_eq!(loaded(), 2);
        drop(pages);
        assert_eq!(loaded(), 0);
    }
}
