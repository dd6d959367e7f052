#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn opens() {
        let opened = checked(4, "/var/log/pump").unwrap();
        assert_eq!(
            opened,
            Opened {
                descriptor: Descriptor(6),
                path: "/var/log/pump"
            }
        );
    }
    #[test]
    fn fails() {
        assert_eq!(checked(0, "x").unwrap_err(), "x: not opened");
        assert_eq!(size_of_val(&open_log(1)), 4);
    }
}
