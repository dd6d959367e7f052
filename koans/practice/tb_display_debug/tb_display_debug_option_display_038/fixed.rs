pub struct Pet {
    pub name: &'static str,
    pub chip: Option<u32>,
    pub colour: Option<&'static str>,
}

pub fn poster(pet: &Pet) -> String {
    let mut text = format!("LOST: {}", pet.name);
    let colour = pet.colour.unwrap_or("any colour");
    text += &format!("\n{colour}");
    if let Some(chip) = pet.chip {
        text += &format!("\nchip {chip:06}");
    }
    text
}

pub fn wall(pets: &[Pet]) -> String {
    let mut posters = pets.iter().map(poster);
    let first = posters.next().unwrap_or_default();
    posters.fold(first, |wall, poster| wall + "\n\n" + &poster)
}
