#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn takes_first_letters() {
        assert_eq!(&initials("Ada Lovelace")[..], "AL");
        assert_eq!(&initials("jean-luc picard")[..], "JLP");
        assert_eq!(&initials("Plato")[..], "P");
    }
    #[test]
    fn skips_empty_parts() {
        assert_eq!(&initials("")[..], "");
        assert_eq!(&initials("  Mae   Jemison ")[..], "MJ");
        assert_eq!(&initials("émile zola")[..], "ÉZ");
    }
    #[test]
    fn badges() {
        assert_eq!(badge("grace hopper", None), "[GH] grace hopper");
        assert_eq!(badge("Alan Kay", Some("PARC")), "[AK] Alan Kay / PARC");
    }
    #[test]
    fn initials_belong_to_the_caller() {
        let letters = initials("Ada Lovelace");
        assert!(!std::any::type_name_of_val(&letters).starts_with('&'));
    }
}
