pub struct Pet {
    pub name: &'static str,
    pub chip: Option<u32>,
    pub colour: Option<&'static str>,
}

pub fn poster(pet: &Pet) -> String {
    let mut text = format!("LOST: {}", pet.name);
    let colour = pet.colour.unwrap_or("any colour");
    text += &format!("\n{colour}");
    if pet.chip.is_some() {
        text += &format!("\nchip {:06}", pet.chip);
    }
    text
}

pub fn wall(pets: &[Pet]) -> String {
    let mut posters = pets.iter().map(poster);
    let first = posters.next().unwrap_or_default();
    posters.fold(first, |wall, poster| wall + "\n\n" + &poster)
}
