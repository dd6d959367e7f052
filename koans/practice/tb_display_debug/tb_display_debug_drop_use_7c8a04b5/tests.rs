#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn banners() {
        assert_eq!(
            banner("Ok", 7),
            "******\n* Ok *\n******\n-----\n- 7 -\n-----"
        );
    }
    #[test]
    fn frames() {
        assert_eq!(framed("é", '+'), "+++++\n+ é +\n+++++");
    }
}
