pub struct Dish(pub String, pub u32, pub bool);

pub fn menu(dishes: &[Dish], vegan_only: bool) -> Vec<String> {
    let mut lines: Vec<(u32, String)> = dishes
        .iter()
        .filter_map(|Dish(name, cents, vegan)| {
            let shown = *vegan || !vegan_only;
            shown.then(|| (*cents, format!("{name} {}.{:02}", cents / 100, cents % 100)))
        })
        .collect();
    lines.sort();
    lines.into_iter().map(|(_, line)| line).collect()
}
