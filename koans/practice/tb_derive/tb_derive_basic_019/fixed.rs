#[derive(Default)]
pub struct Inventory(pub Vec<&'static str>, pub u32);

#[derive(Default)]
pub struct Save {
    pub level: u8,
    pub items: Inventory,
}

pub fn new_game(with_bonus: bool) -> Save {
    let mut save = Save::default();
    if with_bonus {
        save.items.0.push("lantern");
        save.items.1 += 50;
    }
    save.level += 1;
    save
}
