FROM node:22-slim AS build
WORKDIR /vigie
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run generate && npm run build && npm prune --omit=dev

FROM node:22-slim
WORKDIR /vigie
ENV NODE_ENV=production
COPY --from=build /vigie/package.json ./
COPY --from=build /vigie/node_modules node_modules
COPY --from=build /vigie/build build
COPY --from=build /vigie/db/migrations db/migrations
COPY --from=build /vigie/db/centers/birth-places db/centers/birth-places
USER node
EXPOSE 3000
CMD ["node", "--v8-pool-size=1", "build/start.js"]
