/// Typed access by way of a small conversion trait.
pub trait Setting: Sized {
    fn read(text: &str) -> Option<Self>;
}

impl Setting for bool {
    fn read(text: &str) -> Option<bool> {
        match text {
            "yes" | "on" | "true" => Some(true),
            "no" | "off" | "false" => Some(false),
            _ => None,
        }
    }
}
