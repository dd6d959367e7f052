pub struct Lazy<T, F> {
    made: Option<T>,
    recipe: Option<F>,
}

impl<T, F> Lazy<T, F>
where
    F: FnOnce() -> T,
{
    pub fn new(recipe: F) -> Self {
        Lazy {
            made: None,
            recipe: Some(recipe),
        }
    }

    pub fn get(&mut self) -> Option<&T> {
        if let Some(recipe) = self.recipe.take() {
            self.made = Some(recipe());
        }
        self.made.as_ref()
    }
}

pub fn album_page(stamps: Vec<String>) -> Lazy<String, impl Fn() -> String> {
    Lazy::new(move || {
        let mut sorted = stamps;
        sorted.sort();
        sorted.join(" | ")
    })
}
