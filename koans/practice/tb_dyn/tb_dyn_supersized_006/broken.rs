pub trait Item: Clone {
    fn label(&self) -> String;
    fn cost(&self) -> u64;
}

#[derive(Clone)]
pub struct Rent(pub u64);

#[derive(Clone)]
pub struct Snacks {
    pub packs: u64,
}

impl Item for Rent {
    fn label(&self) -> String {
        "rent".into()
    }

    fn cost(&self) -> u64 {
        self.0
    }
}

impl Item for Snacks {
    fn label(&self) -> String {
        format!("{} snacks", self.packs)
    }

    fn cost(&self) -> u64 {
        199 * self.packs
    }
}

pub fn dearest_first(mut items: Vec<Box<dyn Item>>) -> Vec<String> {
    items.sort_by_key(|item| std::cmp::Reverse(item.cost()));
    items.iter().map(|item| item.label()).collect()
}
