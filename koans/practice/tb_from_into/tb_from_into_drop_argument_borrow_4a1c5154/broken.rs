pub struct Friend {
    pub name: String,
    pub nickname: Option<String>,
}

impl Friend {
    pub fn call(&self) -> &str {
        self.nickname.as_deref().unwrap_or(self.name)
    }
}

pub fn card(friends: &[Friend], wish: Option<&str>) -> String {
    let names: Vec<&str> = friends.iter().map(Friend::call).collect();
    let wish = wish.filter(|w| !w.is_empty()).unwrap_or("All the best");
    format!("{wish}, {}!", names.join(" & "))
}
