use std::cell::Cell;

pub struct Door {
    pub asleep: bool,
    rings: Cell<u32>,
}

impl Door {
    pub fn new(asleep: bool) -> Self {
        Door {
            asleep,
            rings: Cell::new(0),
        }
    }

    async fn ring(&self) -> Option<&'static str> {
        self.rings.set(self.rings.get() + 1);
        match (self.asleep, self.rings.get()) {
            (false, _) => Some("coming"),
            (true, 1) => None,
            (true, _) => Some("what?!"),
        }
    }
}

pub async fn visit(door: &Door) -> String {
    let first = door.ring();
    if let Some(answer) = first.await {
        return answer.to_string();
    }
    match first.await {
        Some(answer) => format!("{answer} after {} rings", door.rings.get()),
        None => "nobody".to_string(),
    }
}
