use std::collections::BTreeMap;

pub struct World {
    pub room: i32,
    pub lamp: bool,
}

type Action = Box<dyn Fn(&mut World) -> &'static str>;

pub fn verbs(exit: i32) -> BTreeMap<&'static str, Action> {
    let mut verbs: BTreeMap<&'static str, Action> = BTreeMap::new();
    verbs.insert("light", |w: &mut World| {
        w.lamp = true;
        "click"
    });
    verbs.insert("go", move |w: &mut World| {
        if !w.lamp {
            return "too dark";
        }
        w.room += 1;
        if w.room == exit {
            "free!"
        } else {
            "on"
        }
    });
    verbs
}

pub fn play(exit: i32, script: &str) -> Vec<&'static str> {
    let verbs = verbs(exit);
    let mut world = World {
        room: 0,
        lamp: false,
    };
    script
        .split(' ')
        .map(|word| verbs.get(word).map_or("huh?", |action| action(&mut world)))
        .collect()
}
