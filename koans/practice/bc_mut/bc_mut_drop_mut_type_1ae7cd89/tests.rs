#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn resolves() {
        let m = Keymap::empty()
            .with('j', "down")
            .with('k', "up")
            .with('j', "south");
        let mut trace = vec![];
        assert_eq!(m.resolve("jxk", &mut trace), ["south", "up"]);
        assert_eq!(trace, ['j', 'k']);
    }
}
