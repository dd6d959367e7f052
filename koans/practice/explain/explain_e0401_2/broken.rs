fn foo<T>(x: T) {
    type MaybeT = Option<T>;
}
