#[derive(Default)]
pub struct GuestList {}

impl GuestList {
    pub fn arrive(&mut self, name: String) -> String {
        self.names.push(name.clone());
        format!("Welcome, {}! You are guest {}.", name, self.names.len())
    }
}
