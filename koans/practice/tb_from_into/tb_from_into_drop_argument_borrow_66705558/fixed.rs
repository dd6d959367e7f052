macro_rules! keymap {
    ($($key:literal -> $action:expr),+ $(,)?) => {{
        let mut map = ::std::collections::HashMap::new();
        $(map.insert($key, $action);)+
        map
    }};
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Action {
    Jump,
    Duck,
    Throw,
}

pub fn play(keys: &str) -> Vec<Action> {
    let map = keymap! {
        'w' -> Action::Jump,
        's' -> Action::Duck,
        ' ' -> Action::Throw,
    };
    keys.chars()
        .filter_map(|key| map.get(&key).copied())
        .collect()
}
