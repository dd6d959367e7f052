#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grants_bits() {
        let mode = Mode { owner: 4, group: 6 };
        let next = grant(&mode, "3", &7).unwrap();
        assert_eq!((next.owner, next.group), (7, 2));
    }

    #[test]
    fn refuses() {
        let mode = Mode { owner: 4, group: 6 };
        let text = grant(&mode, "9", &7).unwrap_err();
        assert_eq!(text, "9 on Mode { owner: 4, group: 6 }");
        assert_eq!(grant(&mode, "10", &7).unwrap_err(), "too wide");
    }
}
