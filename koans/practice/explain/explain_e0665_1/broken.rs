#[derive(Default)]
enum Food {
    Sweet,
    Salty,
}
