#[derive(Default)]
enum Food {
    #[default]
    Sweet,
    Salty,
}
