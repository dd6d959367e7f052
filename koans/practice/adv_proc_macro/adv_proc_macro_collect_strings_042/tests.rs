#[cfg(test)]
mod tests {
    use super::*;
    const FLAGS: Flags = Flags {
        owner: "Door",
        names: &["open", "locked"],
    };
    #[test]
    fn constants() {
        let wanted = quote::quote! { pub const OPEN: u32 = 1 << 0usize; pub const LOCKED: u32 = 1 << 1usize; };
        assert_eq!(FLAGS.constants().to_string(), wanted.to_string());
    }
    #[test]
    fn union_of_all() {
        assert_eq!(FLAGS.all().to_string(), "Door :: OPEN | Door :: LOCKED");
    }
}
